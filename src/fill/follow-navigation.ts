import { goTo, leave, type Navigation, type Onward } from './navigation.ts';
import { listsAbove } from './places/find-place.ts';
import type { Relocation } from './places/relocation.ts';
import type { Screen } from './screens.ts';

/** Goes on after a question during which the report may have changed. An item that has gone leads to its list. */
export function goOnAfter(
  navigation: Navigation,
  destination: Onward,
  relocation: Relocation,
  report: unknown,
): Navigation {
  const now = followed(navigation, relocation);
  const isGone = now.screen.at === 'list' && navigation.screen.at === 'question';
  return isGone && destination === 'next' ? leave(now, now.screen) : goTo(now, destination, report);
}

/** The same navigation in the report as it is after a change. A screen whose item has gone is the list in which it was. */
export function followed(navigation: Navigation, relocation: Relocation): Navigation {
  const { screen, trail, last } = navigation;
  return {
    ...navigation,
    screen: followedScreen(screen, relocation),
    trail: trail.map((one) => followedScreen(one, relocation)),
    last: last === undefined ? undefined : relocation(last),
  };
}

/** One screen in the report as it is after a change. */
export function followedScreen(screen: Screen, relocation: Relocation): Screen {
  if (screen.at === 'question' || screen.at === 'list') {
    const pointer = relocation(screen.pointer);
    return pointer === undefined ? listThatStays(screen.pointer, relocation) : { ...screen, pointer };
  }
  if (screen.at !== 'parts' || screen.of.kind !== 'item') return screen;
  const pointer = relocation(screen.of.pointer);
  return pointer === undefined
    ? listThatStays(screen.of.pointer, relocation)
    : { ...screen, of: { ...screen.of, pointer } };
}

function listThatStays(pointer: string, relocation: Relocation): Screen {
  const list = listsAbove(pointer).findLast((one) => relocation(one) !== undefined);
  return list === undefined ? { at: 'overview' } : { at: 'list', pointer: relocation(list) ?? list };
}
