// Removes the cases of a community.
// parameters: communityId
// columns: -
MATCH (c:CultivationCase {communityId: $communityId})
DELETE c
