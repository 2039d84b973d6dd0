/// What the keys that work on every screen do.
enum AppAction: Sendable, Equatable {
  case help, palette, quit, back
  case comingTimes, meeting, clients, plan, checklist, roster, sharedScreen
  case services, feedback, region, measures, transfers
  case nextLanguage, member, saving, howToQuit, redraw
  case questions, troubles, leftBehind, history
}
