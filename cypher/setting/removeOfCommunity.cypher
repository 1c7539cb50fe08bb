// Removes the settings of a community.
// parameters: communityId
// columns: -
MATCH (s:Setting {communityId: $communityId})
DELETE s
