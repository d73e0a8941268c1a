// title: Universities by their ties to a region
// description: How many institutes, parks, platforms and others of the region each university is tied to (affiliation, cooperation, founding, hosting, investment, service), and by how many relations. The region itself counts as one; what lies in it, or in a part or a park of it, belongs to it.
// param: region String = "清远市" — the region's name or an alias
// param: limit Int = 50 — how many rows at most
// columns: university, partners, ties
MATCH (g:Region)
WHERE g.name = $region OR $region IN g.aliases
MATCH (u:University)-[t:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|HOSTS|INVESTS_IN|SERVES|CONNECTS_TO]-(x:Entity)
WHERE EXISTS { (x)-[:LOCATED_IN|PART_OF*0..4]->(g) }
  OR EXISTS { (x)<-[:HOSTS]-(:Park)-[:LOCATED_IN|PART_OF*0..4]->(g) }
WITH u, count(DISTINCT x.id) AS partners, count(DISTINCT t.id) AS ties
RETURN u.name AS university, partners, ties
ORDER BY ties DESC, partners DESC, university, u.id
LIMIT $limit
