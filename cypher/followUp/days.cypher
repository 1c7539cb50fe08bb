// When each step was taken, and whom it is about.
// parameters: communityId
// columns: aboutIds, day
MATCH (f:FollowUp {communityId: $communityId})
RETURN f.aboutIds AS aboutIds, f.decidedOn AS day
