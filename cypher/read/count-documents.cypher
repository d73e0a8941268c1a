// title: How many documents there are
// columns: total
MATCH (d:Document)
RETURN count(d) AS total
