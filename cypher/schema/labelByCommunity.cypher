// Nodes of one kind are looked up by their community.
// parameters: - (__Label__: a node kind)
// columns: -
CREATE INDEX __Label___community IF NOT EXISTS FOR (n:__Label__) ON (n.communityId)
