MATCH (n:Document)
WITH count(n) AS total
RETURN 'Document' AS what, total
UNION ALL
MATCH (n:Entity)
WITH count(n) AS total
RETURN 'Entity' AS what, total
UNION ALL
MATCH (n:Evidence)
WITH count(n) AS total
RETURN 'Evidence' AS what, total
UNION ALL
MATCH (n:Park)
WITH count(n) AS total
RETURN 'Park' AS what, total
UNION ALL
MATCH (n:ResearchInstitute)
WITH count(n) AS total
RETURN 'ResearchInstitute' AS what, total
UNION ALL
MATCH (n:University)
WITH count(n) AS total
RETURN 'University' AS what, total
UNION ALL
MATCH (n:Enterprise)
WITH count(n) AS total
RETURN 'Enterprise' AS what, total
UNION ALL
MATCH (n:Platform)
WITH count(n) AS total
RETURN 'Platform' AS what, total
UNION ALL
MATCH (n:GovernmentUnit)
WITH count(n) AS total
RETURN 'GovernmentUnit' AS what, total
UNION ALL
MATCH (n:Region)
WITH count(n) AS total
RETURN 'Region' AS what, total
UNION ALL
MATCH (n:Person)
WITH count(n) AS total
RETURN 'Person' AS what, total
UNION ALL
MATCH (n:Organization)
WITH count(n) AS total
RETURN 'Organization' AS what, total
