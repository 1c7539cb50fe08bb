// Cases are looked up by their community.
// parameters: -
// columns: -
CREATE INDEX cultivation_case_community IF NOT EXISTS FOR (c:CultivationCase) ON (c.communityId)
