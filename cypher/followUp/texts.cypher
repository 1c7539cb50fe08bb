// What was written about entries of work lists in a community: it may name somebody else.
// parameters: communityId
// columns: aboutIds, reason, outcome
MATCH (f:FollowUp {communityId: $communityId})
WHERE f.reason IS NOT NULL OR f.outcome IS NOT NULL
RETURN f.aboutIds AS aboutIds, f.reason AS reason, f.outcome AS outcome
