import HandoffModel

extension PageTemplate {
    static let signInReturnText = """
        <h1>{{heading}}</h1>
        <p class="lead">{{lead}}</p>
        {{#form}}
        {{>press}}
        {{/form}}

        """
}
