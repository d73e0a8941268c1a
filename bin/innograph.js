#!/usr/bin/env node
// TypeScript is run as it is: tsx's API starts faster than its own command does.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
