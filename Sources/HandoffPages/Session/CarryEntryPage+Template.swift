import HandoffModel

extension PageTemplate {
    static let moveText = """
        <h1>{{heading}}</h1>
        {{#alert}}
        <p class="error" role="alert">{{alert}}</p>
        {{/alert}}
        {{#entry}}
        <p class="lead">{{lead}}</p>
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <label for="code">{{label}}</label>
        <p class="hint" id="code-hint">{{hint}}</p>
        {{#problem}}
        <p class="error" id="code-error" role="alert">{{problem}}</p>
        {{/problem}}
        <input type="text" class="code-field" id="code" name="{{field}}" dir="ltr" inputmode="text" \
        autocomplete="one-time-code" autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="40" \
        required{{#problem}} aria-invalid="true" autofocus{{/problem}} \
        aria-describedby="{{#problem}}code-error {{/problem}}code-hint">
        <button type="submit">{{form.button}}</button>
        </form>
        {{/entry}}
        {{#match}}
        <p class="lead">{{lead}}</p>
        <div class="box">
        <p class="words huge" translate="no"><bdi dir="ltr">{{digits}}</bdi></p>
        </div>
        {{#waiting}}
        <p role="status"><strong>{{waiting}}</strong></p>
        {{/waiting}}
        {{#form}}
        {{>press}}
        {{/form}}
        {{/match}}

        """
}
