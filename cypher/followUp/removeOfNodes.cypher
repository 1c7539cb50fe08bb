// Removes what was done about nodes of a community.
// parameters: communityId, ids
// columns: -
MATCH (f:FollowUp {communityId: $communityId})
WHERE any(id IN f.aboutIds WHERE id IN $ids)
DELETE f
