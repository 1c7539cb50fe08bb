// Which persons became one with another, with the id of the file that each came from, the latest first.
// parameters: communityId
// columns: otherId, externalId, keptId
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:IdentityChange AND c.kind = 'merge'
RETURN c.otherId AS otherId, c.externalId AS externalId, c.keptId AS keptId
ORDER BY c.recordedAt DESC, c.id DESC
