// Says that the data of a community have changed.
// parameters: communityId, revision
// columns: -
MATCH (n:Community {id: $communityId})
SET n.revision = $revision
