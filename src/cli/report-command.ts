import type { Command } from 'commander';

/** `innograph report run units-by-load --limit 10 --format csv` */
export function addReportCommand(program: Command): void {
  const report = program
    .command('report')
    .summary('ask the graph a question of the catalogue')
    .description('The questions of cypher/reports: which there are, what they ask, and their answers.');
  report
    .command('list')
    .description('The reports there are, with their titles.')
    .action(async () => {
      const { listReports } = await import('./list-reports.ts');
      listReports();
    });
  report
    .command('show')
    .description('What a report asks: its description, its parameters, its Cypher.')
    .argument('<name>', 'e.g. units-by-load')
    .action(async (name: string) => {
      const { showReport } = await import('./show-report.ts');
      showReport(name);
    });
  report
    .command('run')
    .usage('<name> [--PARAMETER value…] [--format table|csv|json]')
    .description('Runs a report; its parameters are options, `report show` names them.')
    .argument('<name>', 'e.g. units-by-load')
    .argument('[parameters...]')
    .option('--format <format>', 'table, csv or json', 'table')
    .allowUnknownOption()
    .addHelpText('after', examples)
    .action(async (name: string, words: string[], options: { format: string }) => {
      const { runReportCommand } = await import('./run-report-command.ts');
      await runReportCommand(name, words, options.format);
    });
}

const examples = `
Examples:
  innograph report run units-by-load --limit 10
  innograph report run universities-by-region-ties --region 清远市
  innograph report run targets-by-indicator --indicator 高新技术企业 --format csv > targets.csv`;
