import HandoffModel

extension PageTemplate {
    static let allShownText = """
        <h1>{{heading}}</h1>
        <p class="lead" role="status">{{lead}}</p>
        {{#form}}
        {{>press}}
        {{/form}}
        {{#leave}}
        <section>
        {{>press}}
        </section>
        {{/leave}}

        """
}
