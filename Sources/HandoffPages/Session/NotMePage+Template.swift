import HandoffModel

extension PageTemplate {
    static let notMeText = """
        <h1>{{heading}}</h1>
        <p class="lead">{{lead}}</p>
        {{#form}}
        {{>press}}
        {{/form}}
        {{#back}}
        <p><a class="button second" href="{{address}}">{{said}}</a></p>
        {{/back}}

        """
}
