extension PageTemplate {
    static let verifyText = """
        <h1>{{heading}}</h1>
        {{#alert}}
        <p class="error" role="alert">{{alert}}</p>
        {{/alert}}
        <p class="lead">{{lead}}</p>
        {{#noWay}}
        <p>{{noWay}}</p>
        {{/noWay}}
        {{#code}}
        <section aria-labelledby="code-heading">
        <h2 id="code-heading">{{heading}}</h2>
        <p role="status">{{sent}}</p>
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <label for="code">{{label}}</label>
        <p class="hint" id="code-hint">{{hint}}</p>
        {{#problem}}
        <p class="error" id="code-error" role="alert">{{problem}}</p>
        {{/problem}}
        <input type="text" class="code-field" id="code" name="{{field}}" dir="ltr" inputmode="numeric" \
        autocomplete="one-time-code" autocorrect="off" spellcheck="false" maxlength="20" required\
        {{#problem}} aria-invalid="true" autofocus{{/problem}} \
        aria-describedby="{{#problem}}code-error {{/problem}}code-hint">
        <button type="submit">{{form.button}}</button>
        </form>
        {{#again}}
        {{>press}}
        {{/again}}
        </section>
        {{/code}}
        {{#offers}}
        <section aria-labelledby="code-heading">
        <h2 id="code-heading">{{heading}}</h2>
        <p>{{lead}}</p>
        {{#forms}}
        {{>press}}
        {{/forms}}
        </section>
        {{/offers}}
        {{#facts}}
        <section>
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <fieldset aria-describedby="{{#problem}}facts-error {{/problem}}facts-kept">
        <legend>{{heading}}</legend>
        <p class="hint" id="facts-kept">{{kept}}</p>
        {{#problem}}
        <p class="error" id="facts-error" role="alert">{{problem}}</p>
        {{/problem}}
        {{#questions}}
        <label for="{{id}}">{{question}}</label>
        {{#hint}}
        <p class="hint" id="{{id}}-hint">{{hint}}</p>
        {{/hint}}
        <input type="{{type}}" id="{{id}}" name="{{name}}" inputmode="{{input.mode}}" \
        autocomplete="{{input.autocomplete}}" autocapitalize="{{input.capitals}}" autocorrect="off" \
        spellcheck="false" maxlength="{{input.longest}}"{{#hint}} aria-describedby="{{id}}-hint"{{/hint}}>
        {{/questions}}
        </fieldset>
        <button type="submit">{{form.button}}</button>
        </form>
        </section>
        {{/facts}}
        {{#signIn}}
        <section aria-labelledby="sign-in-heading">
        <h2 id="sign-in-heading">{{heading}}</h2>
        {{#link}}
        {{>signIn}}
        {{/link}}
        </section>
        {{/signIn}}
        <p class="quiet after">{{neverAsked}}</p>
        {{#back}}
        <p><a class="button second" href="{{address}}">{{said}}</a></p>
        {{/back}}

        """
}
