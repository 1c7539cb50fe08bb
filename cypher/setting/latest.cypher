// The newest version of a setting.
// parameters: communityId, kind, name
// columns: properties
MATCH (s:Setting {communityId: $communityId})
WHERE s.kind = $kind AND s.name = $name
RETURN properties(s) AS properties
ORDER BY s.version DESC
LIMIT 1
