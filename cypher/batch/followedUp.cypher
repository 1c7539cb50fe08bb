// The nodes that something was done about.
// parameters: communityId
// columns: aboutIds
MATCH (f:FollowUp {communityId: $communityId})
RETURN f.aboutIds AS aboutIds
