import ArgumentParser
import FoundationEssentials
import HandoffModel
import HandoffStore
import HandoffTokens

extension BrandCommand {
    /// Prints what the brand's own systems need to tell this service's calls from others'.
    struct ShowSecret: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "secret", abstract: "Print the secret that signs the calls to a brand's own systems.",
            discussion: """
                The calls to the brand's notifier and facts_url bear webhook-id, webhook-timestamp and webhook-signature \
                (Standard Webhooks 1.0.0). Give the secret, as it is printed, to whoever checks them there. It follows \
                from the keyring and the brand's name, and stays the same when keys are rotated. Whoever has it can \
                write such calls: keep it like a password.
                """)
        @Argument(help: "The brand.") var brand: String
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let brand = try BrandID.argument(brand)
            try await place.withStore { store in
                guard try await store.read({ try $0.brands() }).contains(where: { $0.settings.brand == brand }) else {
                    throw SettingsError(
                        description: "there is no brand \(brand). To make it: handoff brand apply FILE")
                }
            }
            let keys = AccountKeys(keys: try ProcessParts.keys(in: try await place.settings().text(.keys)))
            print("whsec_" + Data(try keys.callSecret(of: brand)).base64EncodedString())
        }
    }
}
