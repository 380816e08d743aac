import Testing

@testable import Platform

@Suite struct UserFolderTests {
  @Test(arguments: [nil, "", "relative/home", "."])
  func `without an absolute home there is no folder`(home: String?) {
    let environment = home.map { ["HOME": $0] } ?? [:]
    for folder in [UserFolder.configuration, .state, .data] { #expect(folder.path(in: environment) == nil) }
    #expect(UserFolder.home(in: environment) == nil)
  }

  @Test func `a folder is in the home or where XDG names it`() {
    #expect(UserFolder.data.path(in: ["HOME": "/h/a"]) == "/h/a/.local/share/stz")
    #expect(UserFolder.data.path(in: ["HOME": "/h/a", "XDG_DATA_HOME": "/x"]) == "/x/stz")
    #expect(UserFolder.data.path(in: ["HOME": "/h/a", "XDG_DATA_HOME": "x"]) == "/h/a/.local/share/stz")
    #expect(UserFolder.data.path(in: ["HOME": "", "XDG_DATA_HOME": "/x"]) == "/x/stz")
  }
}
