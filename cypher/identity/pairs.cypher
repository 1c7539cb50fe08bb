// Persons of a community who became one with another, or of whom another was made.
// parameters: communityId
// columns: keptId, otherId
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:IdentityChange
RETURN c.keptId AS keptId, c.otherId AS otherId
ORDER BY c.recordedAt, c.id
