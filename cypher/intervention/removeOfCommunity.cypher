// Removes what was done in a community.
// parameters: communityId
// columns: -
MATCH (i:Intervention {communityId: $communityId})
DELETE i
