// Follow-ups are looked up by their community.
// parameters: -
// columns: -
CREATE INDEX follow_up_community IF NOT EXISTS FOR (f:FollowUp) ON (f.communityId)
