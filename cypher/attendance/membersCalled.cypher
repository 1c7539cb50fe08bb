// Residents who belong to an organization today and are called so; without those who withdrew or were merely mentioned.
// parameters: organizationId, name, today
// columns: id
MATCH (p:Resident {name: $name})-[r:MEMBER_OF]->(:Organization {id: $organizationId})
WHERE r.supersededAt IS NULL
  AND (r.validFrom IS NULL OR r.validFrom <= $today) AND (r.validTo IS NULL OR r.validTo + '~' >= $today)
  AND coalesce(p.withheldFrom_network, '9999') > $today AND coalesce(p.standing, '') <> 'mentioned'
RETURN DISTINCT p.id AS id
