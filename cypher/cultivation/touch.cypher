// Says that the book of cultivation of a community has changed; its network has not.
// parameters: communityId, revision
// columns: -
MATCH (n:Community {id: $communityId})
SET n.bookRevision = $revision
