import HandoffModel

extension PageTemplate {
    static let carryText = """
        <h1>{{heading}}</h1>
        {{#alert}}
        <p class="error" role="alert">{{alert}}</p>
        {{/alert}}
        <p class="lead">{{lead}}</p>
        <ol>
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ol>
        {{#start}}
        {{>press}}
        {{/start}}
        {{#shown}}
        <div class="box">
        <p>{{codeLabel}}</p>
        <p class="words" translate="no"><bdi class="code" dir="ltr">{{code}}</bdi></p>
        </div>
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <label for="digits">{{label}}</label>
        <p class="hint" id="digits-hint">{{hint}}</p>
        {{#problem}}
        <p class="error" id="digits-error" role="alert">{{problem}}</p>
        {{/problem}}
        <input type="text" class="code-field" id="digits" name="{{field}}" dir="ltr" inputmode="numeric" \
        autocomplete="off" maxlength="8" required{{#problem}} aria-invalid="true" autofocus{{/problem}} \
        aria-describedby="{{#problem}}digits-error {{/problem}}digits-hint">
        <button type="submit">{{form.button}}</button>
        </form>
        {{/shown}}
        {{#back}}
        <p><a class="plain" href="{{address}}">{{said}}</a></p>
        {{/back}}

        """
}
