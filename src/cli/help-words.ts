import { Help, type HelpConfiguration } from 'commander';
import type { Locale } from '../locales/locale.ts';
import { columnsOf } from '../text/graphemes.ts';
import { wrapWords } from '../text/wrap-text.ts';

/**
 * How Commander shows help in a language: its own titles and the names in brackets, such as `[file]`, in that language,
 * and lines that break where the language breaks them. Defaults stand in the words of the options.
 */
export function helpWords({ cli, document }: Locale): HelpConfiguration {
  const commander = new Help();
  const name = (key: string) => (key in cli.names ? cli.names[key as keyof typeof cli.names] : key);
  const named = (term: string) =>
    term.replaceAll(/[<[][a-z=]+(?:\.\.\.)?[>\]]/g, (brackets) => brackets.replaceAll(/[a-z]+/g, name));
  return {
    // A colon of full width carries its own space.
    formatHelp: (command, helper) => commander.formatHelp(command, helper).replaceAll('： ', '：'),
    styleTitle: (title) => {
      const key = title.replace(':', '').toLowerCase();
      return key in cli.titles ? cli.titles[key as keyof typeof cli.titles] : title;
    },
    commandUsage: (command) => named(commander.commandUsage(command)),
    subcommandTerm: (command) => named(commander.subcommandTerm(command)),
    optionTerm: (option) => named(commander.optionTerm(option)),
    argumentTerm: (argument) => name(argument.name()),
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' || typeof defaultValue === 'number'
        ? description + document.addition.join(cli.names.default + document.colon + String(defaultValue))
        : description,
    displayWidth: columnsOf,
    boxWrap: (text, width) => wrapWords(text, width).join('\n'),
  };
}
