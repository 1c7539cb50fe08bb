// Removes what was done about the entries of a community's work lists.
// parameters: communityId
// columns: -
MATCH (f:FollowUp {communityId: $communityId})
DELETE f
