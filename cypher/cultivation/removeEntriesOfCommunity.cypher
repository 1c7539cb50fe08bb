// Removes the entries of a community.
// parameters: communityId
// columns: -
MATCH (e:CaseEntry {communityId: $communityId})
DELETE e
