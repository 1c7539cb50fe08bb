// Which persons of a community became one, or two, and what that changed.
// parameters: communityId
// columns: keptId, journal
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:IdentityChange
RETURN c.keptId AS keptId, c.journal AS journal
ORDER BY c.recordedAt, c.id
