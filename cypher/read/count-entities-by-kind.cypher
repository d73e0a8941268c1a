// title: How many things there are of each kind
// description: A part for each kind: such counts are kept by the store, while one count over all kinds passes over every thing.
// columns: kind, total
CALL () {
  MATCH (e:Park)
  WITH count(e) AS total
  RETURN 'Park' AS kind, total
  UNION ALL
  MATCH (e:ResearchInstitute)
  WITH count(e) AS total
  RETURN 'ResearchInstitute' AS kind, total
  UNION ALL
  MATCH (e:University)
  WITH count(e) AS total
  RETURN 'University' AS kind, total
  UNION ALL
  MATCH (e:Enterprise)
  WITH count(e) AS total
  RETURN 'Enterprise' AS kind, total
  UNION ALL
  MATCH (e:Platform)
  WITH count(e) AS total
  RETURN 'Platform' AS kind, total
  UNION ALL
  MATCH (e:GovernmentUnit)
  WITH count(e) AS total
  RETURN 'GovernmentUnit' AS kind, total
  UNION ALL
  MATCH (e:Region)
  WITH count(e) AS total
  RETURN 'Region' AS kind, total
  UNION ALL
  MATCH (e:Person)
  WITH count(e) AS total
  RETURN 'Person' AS kind, total
  UNION ALL
  MATCH (e:Organization)
  WITH count(e) AS total
  RETURN 'Organization' AS kind, total
}
RETURN kind, max(total) AS total
ORDER BY kind
LIMIT 100
