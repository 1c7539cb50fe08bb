// The marks of the latest changes of a community, and of its book of cultivation.
// parameters: communityId
// columns: revision, bookRevision
MATCH (n:Community {id: $communityId})
RETURN n.revision AS revision, n.bookRevision AS bookRevision
