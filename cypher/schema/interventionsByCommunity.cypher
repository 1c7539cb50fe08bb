// What was done is looked up by its community.
// parameters: -
// columns: -
CREATE INDEX intervention_community IF NOT EXISTS FOR (i:Intervention) ON (i.communityId)
