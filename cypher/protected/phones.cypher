// Sealed phone numbers of the persons of a community.
// parameters: communityId
// columns: personId, phone
MATCH (p:Protected {communityId: $communityId})
WHERE p.phone IS NOT NULL
RETURN p.personId AS personId, p.phone AS phone
