import ArgumentParser

@main
struct HandoffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handoff",
        abstract: "Moves a public customer-care thread to a private channel, with proof of who it is.",
        discussion: """
            An agent posts a link in the thread instead of asking for an account number. The author redeems it, the \
            contact centre checks the session, and the handoff is followed until it closes.

            Begin with:
              handoff demo                          see the whole loop run on this machine
              handoff keys init                     make a keyring in ./keys
              handoff brand apply acme.yaml         put a brand's settings in force
              handoff apikey create acme --name helpdesk
              handoff serve                         listen on http://127.0.0.1:8080

            Every setting is a flag, an environment variable (HANDOFF_DATABASE) or a member of a YAML file (--config); \
            a flag wins over the environment, and the environment over the file.
            """,
        version: Release.version,
        subcommands: [
            ServeCommand.self, DemoCommand.self, KeysCommand.self, BrandCommand.self, APIKeyCommand.self,
            ScreenCommand.self, AuditCommand.self, MigrateCommand.self, BenchCommand.self,
            BenchServeCommand.self,
        ])
}

enum Release {
    static let version = "0.1.0"
}
