// Empties protected data that changes of identity have set aside: no consent covers them any more.
// parameters: personId, values (nulls by field)
// columns: -
MATCH (p:OfPerson {personId: $personId})
WHERE p:SetAside
SET p += $values
