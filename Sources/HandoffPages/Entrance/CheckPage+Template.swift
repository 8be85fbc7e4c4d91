import HandoffModel

extension PageTemplate {
    static let checkText = """
        <h1>{{heading}}</h1>
        {{#result}}
        <div class="verdict {{kind}}" role="status">
        <h2>{{verdict}}</h2>
        <ul>
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ul>
        {{#website}}
        <p>{{label}} <a href="{{address}}" rel="noreferrer noopener"><bdi dir="ltr">{{host}}</bdi></a></p>
        {{/website}}
        </div>
        {{/result}}
        <p class="lead">{{lead}}</p>
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <label for="text">{{label}}</label>
        <p class="hint" id="text-hint">{{hint}}</p>
        {{#problem}}
        <p class="error" id="text-error" role="alert">{{problem}}</p>
        {{/problem}}
        <input type="text" id="text" name="{{field}}" dir="auto" inputmode="url" autocomplete="off" \
        autocapitalize="off" autocorrect="off" spellcheck="false" maxlength="{{longest}}" required\
        {{#problem}} aria-invalid="true" autofocus{{/problem}} aria-describedby="{{#problem}}text-error {{/problem}}text-hint">
        <button type="submit">{{form.button}}</button>
        </form>

        """
}
