import Glibc
import Testing

/// The tests' own terminal.
@Suite struct TmuxTests {
  /// Killed tests leave no server behind, and nothing in the folder for temporary files.
  @Test func theServerEndsWithTheTests() {
    let tmux = Tmux()
    let window = tmux.open(["help"])
    window.wait(for: "omatie")
    #expect(tmux.isRunning)
    tmux.letGo()
    for _ in 0..<500 where tmux.isRunning || access(tmux.folder.path, F_OK) == 0 {
      usleep(20_000)
    }
    #expect(!tmux.isRunning)
    #expect(access(tmux.folder.path, F_OK) != 0)
  }
}
