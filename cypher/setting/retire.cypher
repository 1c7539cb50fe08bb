// Puts away all versions of a setting that are in use.
// parameters: communityId, kind, name, retiredAt
// columns: -
MATCH (s:Setting {communityId: $communityId})
WHERE s.kind = $kind AND s.name = $name AND s.retiredAt IS NULL
SET s.retiredAt = $retiredAt
