// Sets protected data of a person, encrypted; a null takes one away.
// parameters: id, personId, communityId, values
// columns: properties
MERGE (p:OfPerson:Protected {id: $id})
ON CREATE SET p.personId = $personId, p.communityId = $communityId
SET p += $values
RETURN properties(p) AS properties
