// title: Parks with their platforms, institutes and enterprises
// description: What lies in each park or is hosted by it, a row a resident. What lies in a park within the park is a resident of the inner one.
// param: region String = null — only parks in this region, by its name; all parks where none is given
// param: limit Int = 200 — how many rows at most
// columns: park, kind, resident, status
MATCH (p:Park)-[r:HOSTS|LOCATED_IN]-(x:Entity)
WHERE (x:Platform OR x:ResearchInstitute OR x:Enterprise)
  AND ((type(r) = 'HOSTS' AND startNode(r).id = p.id) OR (type(r) = 'LOCATED_IN' AND endNode(r).id = p.id))
  AND ($region IS NULL OR EXISTS { (p)-[:LOCATED_IN|PART_OF*1..4]->(:Region {name: $region}) })
WITH DISTINCT p, x,
  CASE WHEN x:Platform THEN 'Platform' WHEN x:ResearchInstitute THEN 'ResearchInstitute' ELSE 'Enterprise' END AS kind
RETURN p.name AS park, kind, x.name AS resident, x.status AS status
ORDER BY park, kind, resident, p.id, x.id
LIMIT $limit
