// title: How many relations there are of each type
// description: A part for each type: such counts are kept by the store, while one count over all types passes over every relation.
// columns: type, total
CALL () {
  MATCH (:Entity)-[r:AFFILIATED_WITH]->()
  WITH count(r) AS total
  RETURN 'AFFILIATED_WITH' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:COOPERATES_WITH]->()
  WITH count(r) AS total
  RETURN 'COOPERATES_WITH' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:ESTABLISHED_BY]->()
  WITH count(r) AS total
  RETURN 'ESTABLISHED_BY' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:LOCATED_IN]->()
  WITH count(r) AS total
  RETURN 'LOCATED_IN' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:MANAGES]->()
  WITH count(r) AS total
  RETURN 'MANAGES' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:PART_OF]->()
  WITH count(r) AS total
  RETURN 'PART_OF' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:HOSTS]->()
  WITH count(r) AS total
  RETURN 'HOSTS' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:INVESTS_IN]->()
  WITH count(r) AS total
  RETURN 'INVESTS_IN' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:SERVES]->()
  WITH count(r) AS total
  RETURN 'SERVES' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:MEMBER_OF]->()
  WITH count(r) AS total
  RETURN 'MEMBER_OF' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:CONNECTS_TO]->()
  WITH count(r) AS total
  RETURN 'CONNECTS_TO' AS type, total
}
RETURN type, max(total) AS total
ORDER BY type
LIMIT 100
