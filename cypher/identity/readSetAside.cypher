// Protected data that a change of identity has set aside.
// parameters: id
// columns: properties
MATCH (p:OfPerson {id: $id})
WHERE p:SetAside
RETURN properties(p) AS properties
