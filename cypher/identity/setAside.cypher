// Keeps the protected data of a person who became one with another, as they were, so that it can be undone.
// parameters: id, properties
// columns: -
MERGE (p:OfPerson:SetAside {id: $id})
SET p += $properties
