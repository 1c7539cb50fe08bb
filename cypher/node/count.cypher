// How many nodes of one kind a community has.
// parameters: communityId, search (lower case; '' = all) (__Label__: a node kind, __name__: its name property)
// columns: count
MATCH (n:__Label__ {communityId: $communityId})
WHERE ($search = '' OR toLower(n.__name__) CONTAINS $search)
RETURN count(n) AS count
