// How many imports a community has.
// parameters: communityId
// columns: count
MATCH (s:Source {communityId: $communityId})
WHERE s.kind = 'import'
RETURN count(s) AS count
