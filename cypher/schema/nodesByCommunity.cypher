// Nodes are looked up by their community.
// parameters: -
// columns: -
CREATE INDEX node_community IF NOT EXISTS FOR (n:Node) ON (n.communityId)
