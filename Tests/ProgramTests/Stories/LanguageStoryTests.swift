import Testing

/// The first start speaks Swedish and English as soon as one of them is chosen.
@Suite struct LanguageStoryTests {
  @Test(arguments: [
    (1, "Var finns gruppens uppgifter?"), (2, "Where are the group's data?"),
  ])
  func isChosenFirst(_ downs: Int, _ question: String) {
    let tmux = Tmux()
    let window = tmux.open(environment: ["OMATIE_NOW": Sample.now])
    window.wait(for: "Kieli   Språk   Language")
    window.focus(on: downs == 1 ? "svenska" : "English")
    window.press("Enter")
    window.wait(for: question)
  }
}
