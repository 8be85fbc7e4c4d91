import HandoffModel

extension PageTemplate {
    static let landingText = """
        <h1>{{heading}}</h1>
        <p class="lead">{{lead}}</p>
        <p>{{otherwise}}</p>
        {{#form}}
        {{>press}}
        {{/form}}
        <p class="quiet">{{nothingYet}}</p>
        {{#origin}}
        <p class="quiet">{{belongs}}\
        {{#address}} <a href="{{address}}" rel="noreferrer noopener">{{show}}</a>{{/address}}</p>
        {{/origin}}
        <section aria-labelledby="never">
        <h2 id="never">{{neverHeading}}</h2>
        <ul class="never">
        {{#never}}
        <li>{{.}}</li>
        {{/never}}
        </ul>
        </section>

        """
}
